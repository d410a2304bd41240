# The dashboard in a container; compose.yaml puts a PostgreSQL beside it.
FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1 PIP_NO_CACHE_DIR=1 PIP_ONLY_BINARY=:all: DATABASE_URL=sqlite:////data/progress.sqlite
WORKDIR /app
COPY requirements.lock ./
RUN pip install --disable-pip-version-check --require-hashes --no-deps -r requirements.lock \
    && useradd --create-home dashboard && mkdir /data && chown dashboard /data && ln -s /data var
COPY . .
USER dashboard
VOLUME /data
EXPOSE 8501
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD python -c "import os, urllib.request as u; u.urlopen('http://127.0.0.1:%s/healthz' % os.environ.get('PORT', '8501'))"
CMD ["sh", "-c", "python -m db upgrade && python -m db load --if-empty data/programme/benelux-2021-2024 && exec python -m streamlit run dashboard.py --server.address \"${ADDRESS:-127.0.0.1}\" --server.port \"${PORT:-8501}\""]
