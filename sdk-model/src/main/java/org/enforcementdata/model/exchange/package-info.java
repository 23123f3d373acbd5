/** What accompanies records when they are handed over: batches and receipts. */
@NullMarked
package org.enforcementdata.model.exchange;

import org.jspecify.annotations.NullMarked;
