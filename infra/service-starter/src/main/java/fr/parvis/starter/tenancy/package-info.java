@NullMarked
package fr.parvis.starter.tenancy;

import org.jspecify.annotations.NullMarked;
