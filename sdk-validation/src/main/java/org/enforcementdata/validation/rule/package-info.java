/** What rules of several areas share. Not for users of the SDK. */
@NullMarked
package org.enforcementdata.validation.rule;

import org.jspecify.annotations.NullMarked;
