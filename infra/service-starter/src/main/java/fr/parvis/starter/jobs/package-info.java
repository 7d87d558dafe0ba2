/** Long work that is answered 202: kept, held by who does it, taken up again after a kill. */
@NullMarked
package fr.parvis.starter.jobs;

import org.jspecify.annotations.NullMarked;
