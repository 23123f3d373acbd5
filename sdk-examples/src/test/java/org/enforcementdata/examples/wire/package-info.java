/** The sentences of {@code docs/wire.md}, by number, at the public doors. */
@org.jspecify.annotations.NullMarked
package org.enforcementdata.examples.wire;
