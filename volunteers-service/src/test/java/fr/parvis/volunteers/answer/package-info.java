@NullMarked
package fr.parvis.volunteers.answer;

import org.jspecify.annotations.NullMarked;
