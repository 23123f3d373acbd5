/**
 * What a rule author uses: rules, their inputs and look-ups, what they ask and tell. The areas
 * below hold the rules, one a file, in rooms like those of the model.
 */
@NullMarked
package org.enforcementdata.validation.rule;

import org.jspecify.annotations.NullMarked;
