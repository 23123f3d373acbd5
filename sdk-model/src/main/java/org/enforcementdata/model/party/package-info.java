/**
 * Who is enforced upon and who enforces: enterprises, inspectors, parties and officers as records
 * name them.
 */
@NullMarked
package org.enforcementdata.model.party;

import org.jspecify.annotations.NullMarked;
