/** The city's one-permit inspection campaign of 2020, from typed records to published figures. */
@NullMarked
package org.enforcementdata.examples.campaign;

import org.jspecify.annotations.NullMarked;
