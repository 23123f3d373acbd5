/** The SDK in processes of their own, as an embedder starts them. */
@NullMarked
package org.enforcementdata.examples.embedding;

import org.jspecify.annotations.NullMarked;
