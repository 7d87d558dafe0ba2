@NullMarked
package fr.parvis.actions.practice.web;

import org.jspecify.annotations.NullMarked;
