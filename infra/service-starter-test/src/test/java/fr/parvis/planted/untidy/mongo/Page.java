package fr.parvis.planted.untidy.mongo;

import org.springframework.http.HttpStatus;

/** Planted: HTTP outside web. */
public record Page(HttpStatus status) {}
