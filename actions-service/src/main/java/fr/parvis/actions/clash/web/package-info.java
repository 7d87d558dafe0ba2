@NullMarked
package fr.parvis.actions.clash.web;

import org.jspecify.annotations.NullMarked;
