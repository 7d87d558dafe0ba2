@NullMarked
package fr.parvis.volunteers.answer.timer;

import org.jspecify.annotations.NullMarked;
