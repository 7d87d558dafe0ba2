@NullMarked
package fr.parvis.starter.web;

import org.jspecify.annotations.NullMarked;
