package org.enforcementdata.examples.figures;

/** How the page looks; the language is chosen by the radio buttons before it. */
final class PageStyle {

  static final String TEXT =
      """
      :root{color-scheme:light;--line:#d8dee4;--ink:#1f2933;--soft:#52606d;--blue:#1f5fa8;--green:#1b7a3d;--red:#b3261e;--amber:#8a5a00}
      *{box-sizing:border-box}
      body{font:16px/1.5 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;color:var(--ink);background:#f6f8fa;margin:0 auto;padding:.8rem;max-width:76rem}
      #en:checked~main .zh,#zh:checked~main .en{display:none}
      input[name=language]{margin:0 .3rem 0 0;accent-color:var(--blue)}label{margin-right:1rem}
      h1{font-size:1.5rem;margin:.6rem 0 .2rem;line-height:1.25}h2{font-size:1.05rem;margin:0 0 .5rem;line-height:1.3}h3{font-size:.9rem;font-weight:600;color:var(--soft);margin:.6rem 0 .2rem}
      section{background:#fff;border:1px solid var(--line);border-radius:.5rem;padding:.8rem;margin:0 0 .8rem;min-width:0;break-inside:avoid}
      .verdict{font-size:1.1rem;margin:.4rem 0;padding:.5rem .8rem;border-left:.35rem solid var(--green);background:#fff}.verdict.bad{border-color:var(--red)}
      .legend{color:var(--soft);font-size:.9rem;margin:.3rem 0 .8rem}
      .yes{color:var(--green)}.no{color:var(--red)}.derived{color:var(--amber);font-weight:600;font-size:.85em}
      table{border-collapse:collapse;width:100%}
      th,td{border-top:1px solid var(--line);padding:.35rem .3rem;text-align:right;vertical-align:top;font-weight:normal}
      tbody th{overflow-wrap:break-word}td,thead th{word-break:keep-all}td b{white-space:nowrap}
      thead th{border-top:0;color:var(--soft);font-size:.85rem}
      th:first-child{text-align:left;width:38%}td:last-child,thead th:last-child{width:1%}
      td{font-variant-numeric:tabular-nums}td small{display:block;color:var(--soft)}
      svg{display:block;width:100%;height:auto;max-width:30rem}
      svg text{font-size:13px;fill:var(--ink)}svg .small{font-size:10px;fill:var(--soft)}svg .number{font-weight:600}
      .bar{fill:var(--blue)}.findings .bar{fill:#b86e00}.axis{stroke:#9aa5b1;stroke-width:1}
      article{border-left:.3rem solid #888;margin:.6rem 0;padding:.1rem .7rem}article p{margin:.2rem 0}
      .ERROR{border-color:var(--red)}.WARNING{border-color:#ef9a00}.INFO{border-color:var(--blue)}
      code{font-size:.8em;overflow-wrap:anywhere}
      .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
      @media(min-width:56rem){.charts{display:grid;grid-template-columns:1fr 1fr;gap:.8rem}.sets{columns:2;column-gap:.8rem}}
      @media(max-width:30rem){section{padding:.7rem .55rem}table{font-size:.85rem}th,td{padding:.3rem .2rem}}
      @media print{section{border:0}input,label{display:none}}
      """;

  private PageStyle() {}
}
