@org.jspecify.annotations.NullMarked
package org.dueregard.localstack.login;
