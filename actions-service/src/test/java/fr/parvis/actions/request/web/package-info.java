@NullMarked
package fr.parvis.actions.request.web;

import org.jspecify.annotations.NullMarked;
