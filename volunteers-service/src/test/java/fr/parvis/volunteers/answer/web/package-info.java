@NullMarked
package fr.parvis.volunteers.answer.web;

import org.jspecify.annotations.NullMarked;
