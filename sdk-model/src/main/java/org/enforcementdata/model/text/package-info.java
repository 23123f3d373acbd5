/**
 * Values that are one JSON string, kept as written also when wrong, and the forms they are held to.
 */
@NullMarked
package org.enforcementdata.model.text;

import org.jspecify.annotations.NullMarked;
