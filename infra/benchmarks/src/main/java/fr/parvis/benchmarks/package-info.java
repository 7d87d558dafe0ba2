/** What the promises cost and how they are kept, beside peers and in one run. */
@NullMarked
package fr.parvis.benchmarks;

import org.jspecify.annotations.NullMarked;
