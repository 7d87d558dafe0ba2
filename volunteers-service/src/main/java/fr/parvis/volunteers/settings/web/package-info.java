@NullMarked
package fr.parvis.volunteers.settings.web;

import org.jspecify.annotations.NullMarked;
