/** The one form of a document by which contents are compared, and its digest. */
@NullMarked
package org.enforcementdata.serialization.canonical;

import org.jspecify.annotations.NullMarked;
