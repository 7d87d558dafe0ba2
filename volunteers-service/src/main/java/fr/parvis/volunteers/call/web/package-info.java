@NullMarked
package fr.parvis.volunteers.call.web;

import org.jspecify.annotations.NullMarked;
