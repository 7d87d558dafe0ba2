@NullMarked
package fr.parvis.actions.sharing.web;

import org.jspecify.annotations.NullMarked;
