@NullMarked
package fr.parvis.volunteers.answer.mongo;

import org.jspecify.annotations.NullMarked;
