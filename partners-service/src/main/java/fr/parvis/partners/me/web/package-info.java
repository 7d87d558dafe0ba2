@NullMarked
package fr.parvis.partners.me.web;

import org.jspecify.annotations.NullMarked;
