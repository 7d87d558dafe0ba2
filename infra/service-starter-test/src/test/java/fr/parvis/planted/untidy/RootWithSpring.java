package fr.parvis.planted.untidy;

import org.springframework.core.env.Environment;

/** Planted: a root that knows a framework. */
public record RootWithSpring(Environment environment) {}
