@NullMarked
package fr.parvis.actions.team.web;

import org.jspecify.annotations.NullMarked;
