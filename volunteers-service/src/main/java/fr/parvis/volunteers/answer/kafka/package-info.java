@NullMarked
package fr.parvis.volunteers.answer.kafka;

import org.jspecify.annotations.NullMarked;
