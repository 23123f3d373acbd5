/** What each measure of the dictionary counts, defined once for rules and reports alike. */
@NullMarked
package org.enforcementdata.validation.measure;

import org.jspecify.annotations.NullMarked;
