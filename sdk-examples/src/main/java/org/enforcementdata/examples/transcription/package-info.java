/** Published papers written down with the builders: what the page prints, and nothing else. */
@org.jspecify.annotations.NullMarked
package org.enforcementdata.examples.transcription;
