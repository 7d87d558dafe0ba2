/** A lively season in Clunisois, made as people make it: through the API and by answering mails. */
@NullMarked
package fr.parvis.local.demo;

import org.jspecify.annotations.NullMarked;
