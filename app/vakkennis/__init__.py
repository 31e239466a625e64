"""Going through the vakkennis of a kerntaak."""
