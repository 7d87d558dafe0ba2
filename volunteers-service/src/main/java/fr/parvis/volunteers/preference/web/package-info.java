@NullMarked
package fr.parvis.volunteers.preference.web;

import org.jspecify.annotations.NullMarked;
