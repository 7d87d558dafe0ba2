@NullMarked
package fr.parvis.starter.test.web;

import org.jspecify.annotations.NullMarked;
