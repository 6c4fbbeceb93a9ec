package org.dueregard.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.dueregard.gateway.problem.Answers;
import org.dueregard.gateway.problem.Problem;
import org.dueregard.gateway.routing.Route;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way to a service and its answer on the way back. Both sides are watched by one
 * clock: whoever is to speak and is silent for too long ends the exchange.
 */
final class Exchange implements ProxyInterceptor, OriginRequestProvider {
    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final Route route;
    private final MeteredBody body;
    private final long declaredLength;
    private final Promise<HttpClientRequest> connecting = Promise.promise();
    private @Nullable HttpClientRequest toService;
    private @Nullable Problem stalled;
    private long lastProgress = System.nanoTime();
    private long timer = -1;
    private boolean connected;
    private boolean answered;
    private boolean over;

    Exchange(RoutingContext context, Route route, long declaredLength, long drain) {
        this.context = context;
        this.request = context.request();
        this.route = route;
        this.declaredLength = declaredLength;
        this.body = new MeteredBody(request, route.limit().body(), drain, this::progress);
        context.addEndHandler(
                ended -> {
                    over = true;
                    context.vertx().cancelTimer(timer);
                });
        watch(route.limit().silence());
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext proxied) {
        var service = route.service();
        proxied.client()
                .request(
                        new RequestOptions()
                                .setServer(
                                        SocketAddress.inetSocketAddress(
                                                service.port(), service.host()))
                                .setHost(service.host())
                                .setPort(service.port())
                                .setSsl(service.secure()))
                .onSuccess(this::connected)
                .onFailure(connecting::tryFail);
        return connecting.future();
    }

    private void connected(HttpClientRequest connection) {
        connected = true;
        // The future of the answer tells of every failure; without this Vert.x logs each one too.
        connection.exceptionHandler(failure -> LOG.debug("A request broke off", failure));
        if (connecting.tryComplete(connection)) {
            toService = connection;
            if (Answers.awaitsContinue(request)) {
                request.response().writeContinue();
            }
        } else {
            connection.reset();
        }
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        var passing = proxied.request();
        var query = request.query();
        var path = context.normalizedPath();
        passing.setURI(query == null ? path : path + "?" + query);
        passing.setBody(Body.body(body, declaredLength));
        if (request.authority() != null) {
            passing.setAuthority(request.authority());
        }
        PassingHeaders.toService(passing.headers(), request);
        return proxied.sendRequest()
                .recover(failure -> Future.succeededFuture(refusal(passing, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxied) {
        answered = true;
        progress();
        var answer = proxied.response();
        PassingHeaders.toClient(answer.headers());
        var flowing = answer.getBody();
        if (flowing != null) {
            if (hasNoBody(answer.getStatusCode())) {
                flowing.stream().resume();
                answer.setBody(null);
            } else {
                answer.setBody(
                        Body.body(
                                new WatchedStream(flowing.stream(), this::progress, this::breakOff),
                                flowing.length()));
            }
        }
        return proxied.sendResponse();
    }

    private static boolean hasNoBody(int status) {
        return status == 204 || status == 304;
    }

    private ProxyResponse refusal(ProxyRequest passing, Throwable failure) {
        var problem = problem(failure);
        LOG.debugf(failure, "%s: %s", route.service().name(), problem.title());
        var answer = passing.release().response();
        answer.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        problem.headers().forEach(answer::putHeader);
        return answer.setBody(Body.body(Buffer.buffer(problem.json(context.normalizedPath()))));
    }

    private Problem problem(Throwable failure) {
        if (body.tooLarge()) {
            return Problem.bodyTooLarge(route.limit().body());
        }
        if (stalled != null) {
            return stalled;
        }
        var service = route.service().name();
        var refused =
                !connected
                        || failure instanceof ConnectException
                        || failure instanceof UnknownHostException;
        return refused ? Problem.unavailable(service) : Problem.brokenOff(service);
    }

    /**
     * An answer that cannot be finished must not look as if it were. Under HTTP/1.1 the connection
     * is closed rather than the response reset: a reset whose head is written tells none of those
     * who wait for the response's end, and Quarkus would count the request as running for ever.
     */
    private void breakOff() {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }

    private void progress() {
        lastProgress = System.nanoTime();
    }

    private void watch(Duration delay) {
        timer = context.vertx().setTimer(Math.max(1, delay.toMillis()), fired -> lookAtTheClock());
    }

    private void lookAtTheClock() {
        if (over) {
            return;
        }
        var silence = route.limit().silence();
        var quiet = Duration.ofNanos(System.nanoTime() - lastProgress);
        if (quiet.compareTo(silence) < 0) {
            watch(silence.minus(quiet));
            return;
        }
        stalled =
                !answered && body.awaitsClient()
                        ? Problem.requestTimeout(silence)
                        : Problem.serviceTimeout(route.service().name(), silence);
        var failure = new TimeoutException(stalled.title());
        if (toService != null) {
            toService.reset(0, failure);
        }
        connecting.tryFail(failure);
        if (answered) {
            breakOff();
        }
    }
}
