/** What is the same for every tenant: official communes, how French is folded, how phones read. */
@NullMarked
package fr.parvis.starter.reference;

import org.jspecify.annotations.NullMarked;
