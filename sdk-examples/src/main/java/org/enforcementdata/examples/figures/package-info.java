/**
 * The figures of an article recomputed from files of records: knows how each is counted, and
 * nothing of how the records were made.
 */
@NullMarked
package org.enforcementdata.examples.figures;

import org.jspecify.annotations.NullMarked;
