/** What rules say of themselves, held to what they do. */
@NullMarked
package org.enforcementdata.examples.rule;

import org.jspecify.annotations.NullMarked;
