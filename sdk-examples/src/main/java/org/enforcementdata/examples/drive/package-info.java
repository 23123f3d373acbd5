/**
 * The main job: builds the record sets of the drive of 2020, reads them back, checks every record
 * and compares every figure of the article.
 */
@NullMarked
package org.enforcementdata.examples.drive;

import org.jspecify.annotations.NullMarked;
