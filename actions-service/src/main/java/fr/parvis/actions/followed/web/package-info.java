@NullMarked
package fr.parvis.actions.followed.web;

import org.jspecify.annotations.NullMarked;
