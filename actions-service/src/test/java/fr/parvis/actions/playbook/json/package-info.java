@NullMarked
package fr.parvis.actions.playbook.json;

import org.jspecify.annotations.NullMarked;
