@NullMarked
package fr.parvis.volunteers.letter.web;

import org.jspecify.annotations.NullMarked;
