"""The readiness page: how every condition and ground for refusal stands."""
