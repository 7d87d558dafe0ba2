@NullMarked
package fr.parvis.volunteers.asking.web;

import org.jspecify.annotations.NullMarked;
