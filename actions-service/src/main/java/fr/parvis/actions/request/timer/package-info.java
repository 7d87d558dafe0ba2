@NullMarked
package fr.parvis.actions.request.timer;

import org.jspecify.annotations.NullMarked;
