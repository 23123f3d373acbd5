/** Receives batches of records and answers with receipts. */
@NullMarked
package org.enforcementdata.serialization.exchange;

import org.jspecify.annotations.NullMarked;
