/**
 * Code lists: small ones in Java, official tables as data; each versioned, labels in Chinese and
 * English.
 */
@NullMarked
package org.enforcementdata.model.code;

import org.jspecify.annotations.NullMarked;
