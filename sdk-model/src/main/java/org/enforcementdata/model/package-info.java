/** What every exchanged record has. */
@NullMarked
package org.enforcementdata.model;

import org.jspecify.annotations.NullMarked;
