@NullMarked
package fr.parvis.actions.retention.web;

import org.jspecify.annotations.NullMarked;
