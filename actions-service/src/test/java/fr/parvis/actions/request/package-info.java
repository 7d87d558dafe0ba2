@NullMarked
package fr.parvis.actions.request;

import org.jspecify.annotations.NullMarked;
