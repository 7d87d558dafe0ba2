@NullMarked
package fr.parvis.starter.exports;

import org.jspecify.annotations.NullMarked;
