@NullMarked
package fr.parvis.volunteers.volunteer.web;

import org.jspecify.annotations.NullMarked;
