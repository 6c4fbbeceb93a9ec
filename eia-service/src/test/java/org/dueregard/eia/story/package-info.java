/** Tests over HTTP with a real PostgreSQL and a real Kafka: the stories that people live. */
@NullMarked
package org.dueregard.eia.story;

import org.jspecify.annotations.NullMarked;
