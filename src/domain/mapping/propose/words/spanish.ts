import type { LanguageWords } from "./language-words.ts";

export const spanish: LanguageWords = {
  labels: {
    time: "hora horas horario horarios tiempo tiempos momento instante hora_local fecha_y_hora fecha_hora marca_de_tiempo marca_temporal",
    date: "fecha fechas *fecha* dia dias",
    duration:
      "duracion duraciones tiempo_transcurrido largo tiempo_en_segundos lapso tiempo_en_el_estado tiempo_en_estado tiempo_estado tiempo_de_estado",
    start:
      "inicio inicia inicial inicio_a iniciada iniciado iniciadas comienz* comenz* empez* empieza primer primera primero desde desde_el apertura abierto abierta abierto_el arranque a_partir_de inicio_de_atencion inicio_atencion inicio_de_gestion inicio_gestion hora_de_conexion hora_conexion entrada_al_turno entrada_turno inicio_de_jornada inicio_jornada hora_de_ingreso inici* inicio_de_la_atencion inicio_de_la_gestion",
    end: "fin final finaliza finalizada finalizado finalizacion finalizo fin_de_llamada ultimo ultima termino termina terminada terminado terminacion colgado colgada colgar cuelgue corte cortada cortado hasta hasta_el cierre_de_caso cerrado cerrada cerrado_el cerrada_el fecha_de_cierre fecha_cierre hora_de_cierre hora_cierre concluida concluido conclusion_de_llamada desconexion hora_de_desconexion hora_desconexion salida_del_turno salida_turno fin_de_jornada fin_jornada liberacion completada_a fecha_de_salida hora_de_salida finaliz* colga* motivo_de_cierre motivo_cierre",
    answer:
      "respuesta respondida respondido responde contestada contestado contesta contestacion contesto atendida atendido atendidas atendio descuelgue descolgada descolgado descolgo conectada_a conectado_a aceptada aceptado aceptacion toma_de_llamada tomada tomado inicio_de_atencion inicio_atencion inicio_de_gestion inicio_gestion atencion_de_llamada establecida respond* contest* conectad* inicio_de_la_atencion inicio_de_la_gestion",
    offer:
      "llegada llegadas llego arribo arribada recibida recibido recibidas recepcion entrada entradas ingreso ingreso_a_cola ingreso_en_cola ingresada entrada_a_cola entrada_en_cola entrada_cola ofrecida ofrecido ofrecidas ofertada presentada presentado encolada encolado creada creado creacion registrada_el registro_de_llamada hora_de_ingreso fecha_de_ingreso fecha_ingreso fecha_de_alta fecha_alta recib*",
    talk: "hablado hablada habla hablando hablo conversacion conversaciones conversado conversada conversando tiempo_al_habla tiempo_al_aire en_conversacion en_linea tiempo_en_linea dialogo tmc tiempo_de_habla duracion_hablada platica hablad* conversac*",
    hold: "retencion retenciones retenida retenido en_retencion puesta_en_espera puesto_en_espera puestas_en_espera espera_en_linea espera_en_llamada espera_durante_llamada espera_durante_la_llamada espera_del_cliente_en_linea en_hold tiempo_en_hold tiempo_hold en_pausa musica_de_espera en_mantenimiento_de_llamada llamada_retenida tiempo_retenido tiempo_en_retencion retencion_de_llamada en_espera_agente tiempo_en_espera tiempo_de_llamada_en_espera retenid* en_espera",
    wait: "espera esperas esperando esperado en_espera tiempo_de_espera tiempo_espera tiempo_en_espera duracion_espera duracion_de_espera en_cola tiempo_en_cola tiempo_cola tiempo_de_cola duracion_en_cola duracion_cola espera_en_cola espera_cola segundos_en_cola segundos_de_espera tiempo_de_respuesta tiempo_respuesta tiempo_hasta_respuesta tiempo_hasta_atencion tiempo_hasta_contestar tiempo_de_contestacion tiempo_de_atencion_inicial velocidad_de_respuesta velocidad_de_atencion demora demoras tiempo_de_demora antes_de_contestar antes_de_atender antes_de_respuesta tme tiempo_en_fila tiempo_en_fila_de_espera",
    ring: "timbrado timbre timbrando timbrado_agente repique repiques ringueo tiempo_de_timbrado tiempo_timbrado tiempo_de_timbre sonando alertando tiempo_de_alerta",
    acw: "post_llamada postllamada post_llamadas post_contacto postcontacto post_atencion post_gestion post_trabajo post_proceso despues_de_llamada despues_de_la_llamada trabajo_posterior trabajo_posterior_a_la_llamada trabajo_despues_de_llamada trabajo_despues_de_la_llamada trabajo_post_llamada gestion_posterior posterior posterior_a_la_llamada tras_llamada tras_la_llamada tiempo_administrativo trabajo_administrativo administrativo tiempo_post tiempo_de_cierre tiempo_cierre cierre tipificacion tiempo_de_tipificacion tiempo_tipificacion documentacion tiempo_de_documentacion despues tipificaciones tipificacion_final codigo_de_tipificacion codigo_tipificacion codificacion codigo_de_cierre codigo_cierre codigo_de_finalizacion calificacion_de_llamada calificacion_de_la_llamada calificacion_llamada",
    handle:
      "gestion manejo tratamiento tramitacion tramite atencion operacion_media tiempo_de_operacion tiempo_operacion tmo tma tmg tmt tiempo_medio_operativo tiempo_medio_de_operacion tiempo_de_gestion tiempo_gestion tiempo_de_atencion tiempo_atencion tiempo_de_manejo duracion_de_gestion ocupacion tiempo_de_ocupacion",
    total: "total totales suma global completo completa acumulado acumulada",
    agent:
      "agente agentes operador* operadora teleoperador* teleagente* asesor asesora asesores gestor_telefonico ejecutivo ejecutiva ejecutivos ejecutivo_de_atencion ejecutivo_de_cuenta ejecutivo_comercial representante representantes consultor consultora consultores telefonista* telemarketer promotor promotora tecnico tecnica analista colaborador* empleado empleada empleados trabajador trabajadora trabajadores funcionario usuario usuaria usuarios usuario_agente legajo nombre_de_usuario atendido_por atendida_por contestado_por contestada_por gestionado_por gestionada_por asignado_a asignada_a asignado tomado_por tomada_por resuelto_por respondida_por tramitado_por cerrado_por registrado_por responsable_de_la_llamada participante alumno asesor_de_servicio asistente agente_telefonico vendedor vendedora numero_de_empleado codigo_de_empleado recurso del_gestor de_gestor gestor_asignado codigo_gestor gestor_de_la_llamada asesor* consultor* dni_agente dni_del_agente rut_agente cedula_agente documento_agente documento_del_agente rut_ejecutivo",
    supervisor:
      "supervis* jefe jefa jefe_de_equipo jefe_de_grupo jefe_inmediato lider lideres lider_de_equipo lider_equipo coordinador coordinadora encargado encargada responsable responsable_de_equipo gerente gestor_de_equipo mando mando_intermedio team_leader superior gestor gestora gestores coordinat*",
    customer:
      "cliente clientes llamante llamantes abonado abonada suscriptor suscriptora titular asegurado asegurada afiliado afiliada paciente socio socia contribuyente consumidor deudor prospecto prospectos interesado cuenta cuenta_cliente nro_cuenta numero_de_cuenta dni rut nif cedula documento documento_cliente interlocutor solicitante comprador",
    evaluator:
      "evaluador evaluadora evaluadores evaluado_por evaluada_por monitor_de_calidad analista_de_calidad analista_calidad monitoreado_por monitoreada_por monitoreo_por auditor auditora auditado_por auditada_por calificado_por calificada_por calificador revisor revisora revisado_por revisada_por supervisor_de_calidad supervisor_calidad inspector",
    respondent: "encuestado encuestada encuestados respondente respondiente",
    team: "equipo equipos equipo_de_trabajo grupo grupos grupo_de_trabajo grupo_de_agentes grupo_agentes grupo_de_agente celula celulas departamento departamentos depto dpto area areas cuadrilla squad isla nombre_de_equipo",
    site: "sede sedes sitio sitios ubicacion ubicaciones oficina centro centro_de_trabajo centro_de_contacto localidad ciudad plataforma sucursal emplazamiento localizacion plaza delegacion",
    email: "correo correos correo_electronico email e_mail mail direccion_de_correo casilla",
    phone:
      "telefono telefonos telefono_origen telefono_destino numero_telefono numero_de_telefono nro_telefono numero_llamante numero_llamado numero_marcado numero_origen numero_destino numero_de_origen numero_de_destino celular movil numero_entrante origen destino ddi interno",
    call: "llamada llamadas contacto contactos interaccion interacciones conversacion conversaciones comunicacion comunicaciones caso casos ticket tickets expediente expedientes incidencia incidencias solicitud solicitudes radicado sesion id_gestion id_de_gestion codigo_de_gestion numero_de_gestion gestion_id folio requerimiento tramite_id atencion_id id_atencion id_de_atencion peticion llamad* interac*",
    id: "identificador identificadores identificacion id numero numeros num nro no n codigo codigos cod clave folio referencia referencias ref legajo radicado id_gestion id_de_gestion codigo_de_gestion numero_de_gestion gestion_id atencion_id id_atencion id_de_atencion consecutivo correlativo numero_de_empleado codigo_de_empleado",
    name: "nombre nombres nombre_completo nombre_y_apellidos nombre_y_apellido nombres_y_apellidos nombre_apellidos apellidos_y_nombre apellidos_y_nombres apellido_y_nombre apellidos_nombre descripcion_corta titulo denominacion",
    first: "primer_nombre nombre_de_pila nombre_propio",
    last: "apellido apellidos primer_apellido segundo_apellido apellido_paterno",
    queue:
      "cola colas cola_de_llamadas cola_de_llamada cola_de_atencion cola_de_espera cola_acd fila_de_llamadas servicio servicios habilidad habilidades skill skills competencia competencias grupo_acd grupo_de_atencion grupo_de_respuesta grupo_de_salto grupo_de_timbrado grupo_de_busqueda grupo_de_servicio linea_de_servicio linea_de_atencion punto_de_entrada especialidad vector bandeja bandeja_de_entrada buzon_de_servicio fila_de_espera",
    campaign:
      "campana campanas linea proyecto proyectos programa programas cartera operacion operaciones cuenta_comercial lista_de_marcado mision",
    channel:
      "canal canales medio medios medio_de_contacto medio_contacto medio_de_comunicacion tipo_de_canal tipo_canal tipo_de_medio tipo_de_contacto tipo_contacto via_de_contacto via_contacto canal_de_atencion canal_de_contacto tipo_de_interaccion origen_del_caso origen_del_contacto",
    direction:
      "direccion sentido sentido_de_la_llamada sentido_llamada sentido_del_contacto direccion_de_la_llamada tipo_de_llamada tipo_llamada tipo_de_trafico tipo_trafico entrante_saliente entrante_o_saliente trafico flujo orientacion modalidad clase_de_llamada clase_llamada entrada_salida",
    type: "tipo tipos clase",
    outcome:
      "resultado resultados disposicion situacion estado_de_la_llamada estado_de_llamada estado_llamada estado_final estado_del_contacto estado_contacto estado_del_caso estado_caso estado_de_gestion estado_gestion estado_del_ticket estatus estatus_llamada desenlace conclusion tipificada codigo_de_resultado resultado_de_la_llamada resultado_de_llamada resultado_llamada resultado_de_gestion resultado_gestion terminacion_de_llamada desempeno_llamada estado gestionada gestionado",
    abandon:
      "abandono abandonos abandonada abandonado abandonadas abandonados abandona perdida perdidas perdido llamada_perdida no_atendida no_atendido no_contestada no_contestado sin_respuesta sin_atender colgo desistio desistida desistimiento perdid*",
    resolution:
      "resuelto resuelta resueltos resolucion resolutividad solucion solucionado solucionada solucionados primer_contacto en_primer_contacto resuelto_en_primer_contacto resuelto_en_primera_llamada resolucion_en_primer_contacto resolucion_en_primera_llamada resolucion_primer_contacto en_primera_llamada primera_llamada",
    transfer:
      "transferencia transferencias transferida transferido transferidas transfiere transferida_a transferido_a transferencia_a transferida_desde transferido_desde transferida_de transferencia_desde transferencia_entrante transferencia_saliente transferencia_recibida traspaso traspasada traspasado traspasada_a traspasado_a derivada derivado derivacion derivaciones derivada_a derivado_a desvio desviada desviado desviada_a desviado_a redirigida redirigido redirigida_a redireccion reenvio reenviada reenviada_a pasada_a traspas*",
    inward:
      "entrante entrantes recibida recibidas transferida_desde transferido_desde transferida_de transferencia_desde transferencia_entrante transferencia_recibida",
    outward:
      "saliente salientes salida emitida emitidas transferida_a transferido_a transferencia_a transferencia_saliente traspasada_a traspasado_a derivada_a derivado_a desviada_a desviado_a redirigida_a reenviada_a pasada_a",
    escalation:
      "escalado escalada escalados escalamiento escalamientos escala_a escalacion escalada_a nivel_2 segundo_nivel nivel_superior",
    complaint:
      "queja quejas reclamo reclamos reclamacion reclamaciones reclama disconformidad inconformidad pqr pqrs queja*",
    abuse:
      "insulto insultos insulta agresion agresiones agresivo agresiva abuso abusiva abusivo maltrato amenaza amenazas groser* ofensiv* hostil llamada_maliciosa",
    reason:
      "motivo motivos razon razones causa causas causal justificacion motivo_de_pausa motivo_pausa tipo_de_pausa tipo_pausa codigo_de_pausa codigo_pausa motivo_no_listo codigo_no_listo motivo_auxiliar cortada_por colgada_por colgado_por finalizada_por finalizado_por motivo_de_cierre motivo_cierre pausa pausas",
    topic:
      "tema temas asunto asuntos materia categoria categorias subcategoria producto motivo motivo_de_llamada motivo_de_la_llamada motivo_llamada motivo_de_contacto motivo_del_contacto motivo_contacto motivo_de_consulta titulo titulo_del_curso nombre_del_curso tipificacion tipificaciones tipificacion_final codigo_de_tipificacion codigo_tipificacion codificacion codigo_de_cierre codigo_cierre codigo_de_finalizacion calificacion_de_llamada calificacion_de_la_llamada calificacion_llamada segmento segmentos segmento_cliente segmento_de_cliente segmento_del_cliente tipo_de_cliente tipo_cliente categoria_cliente",
    recording:
      "grabacion grabaciones grabada grabado archivo_de_audio archivo_audio enlace enlace_de_audio ruta_de_grabacion audio",
    note: "comentario* observacion observaciones anotacion anotaciones notas texto_libre descripcion descripciones detalle detalles glosa nota_del_agente observ*",
    price: "coste costes costo costos precio precios importe monto tarifa facturado ingresos_generados",
    count:
      "cantidad cantidad_de cant numero_de_llamadas numero_de_veces numero_de_transferencias n_de_llamadas recuento conteo contador total_de_llamadas numero_de_retenciones numero_de_esperas numero_de_intentos numero_de_contactos n_de_transferencias",
    without:
      "sin excl* excluyendo excepto neto neta sin_espera sin_retencion sin_hold sin_incluir no_incluye excluida",
    state:
      "estado estados estatus actividad actividades estado_del_agente estado_de_agente estado_agente presencia auxiliar auxiliares disponibilidad condicion codigo_de_estado codigo_auxiliar nombre_de_estado tiempo_en_el_estado tiempo_en_estado tiempo_estado tiempo_de_estado situacion situacion_del_agente modo condicion_del_agente",
    shift:
      "turno turnos jornada jornadas horario_de_trabajo horario_laboral planificado planificada planificacion programado programada programacion planilla cuadrante guardia malla franja entrada_al_turno entrada_turno salida_del_turno salida_turno inicio_de_jornada inicio_jornada fin_de_jornada fin_jornada hora_de_conexion hora_conexion hora_de_desconexion hora_desconexion hora_de_ingreso",
    absence:
      "ausencia ausencias ausente ausentismo absentismo vacacion vacaciones licencia licencias permiso permisos incapacidad incapacidades novedad baja_medica baja_laboral tipo_de_ausencia tipo_ausencia tipo_de_permiso tipo_permiso tipo_de_licencia tipo_licencia tipo_de_baja tipo_baja tipo_de_novedad tipo_novedad tipo_de_incidencia motivo_de_ausencia motivo_ausencia motivo_de_la_ausencia motivo_de_baja motivo_baja causa_de_ausencia causa_ausencia clase_de_ausencia codigo_de_ausencia vacac*",
    training:
      "formacion formaciones curso cursos capacitacion* capacitado entrenamiento* modulo_de_formacion accion_formativa taller talleres leccion e_learning",
    survey:
      "encuesta encuestas encuesta_de_satisfaccion satisfaccion satisfecho satisfecha satisfaccion_cliente satisfaccion_del_cliente recomendacion recomendaria recomienda recomendar cuestionario sondeo opinion valoracion_del_cliente valoracion_cliente calificacion_del_cliente voz_del_cliente recomend* satisfac*",
    response:
      "respuesta respuestas respondido_el respondida_el respondio enviada enviado enviada_el enviado_el completada completado completada_el contestada_el rellenad* diligenciad* respuesta* enviad*",
    score:
      "puntuacion puntuaciones puntaje puntajes punto puntos nota notas_obtenidas nota_final calificacion calificaciones valoracion valoraciones valor valores puntua porcentaje valoracion_del_cliente valoracion_cliente calificacion_del_cliente nota_obtenida puntaje_obtenido puntu*",
    max: "maximo maxima maximos puntaje_maximo puntuacion_maxima puntos_posibles puntaje_posible nota_maxima escala_maxima tope limite_superior",
    min: "minimo minima minimos puntaje_minimo puntuacion_minima nota_minima escala_minima escala_min limite_inferior",
    scale: "escala escalas escala_maxima escala_minima escala_min escala_de_valoracion baremo rango",
    evaluation:
      "evaluacion evaluaciones calidad monitoreo monitoreos monitorizacion auditoria auditorias revision revisiones escucha escuchas control_de_calidad calificacion_de_calidad evaluada evaluado",
    form: "formulario formularios plantilla plantillas plantilla_de_evaluacion plantilla_de_calidad plantilla_calidad ficha hoja pauta pauta_de_evaluacion pauta_de_calidad pauta_de_monitoreo formato formato_de_evaluacion matriz matriz_de_calidad rubrica lista_de_chequeo lista_de_verificacion cartilla",
    item: "pregunta preguntas criterio criterios item items parametro parametros atributo atributos enunciado texto_de_la_pregunta punto_evaluado aspecto aspectos aspecto_evaluado indicador apartado subcriterio",
    hours:
      "horas horas_semanales horas_semana horas_por_semana horas_contrato horas_de_contrato horas_contratadas jornada_semanal jornada_laboral carga_horaria",
    week: "semana semanas semanal* por_semana",
    hired:
      "contratacion contratad* alta fecha_alta fecha_de_alta ingreso fecha_de_ingreso fecha_ingreso incorporacion fecha_de_incorporacion antiguedad inicio_de_contrato inicio_contrato ingreso_a_la_empresa fecha_de_contratacion vinculacion contratac*",
    left: "baja bajas fecha_baja fecha_de_baja egreso fecha_de_egreso fecha_egreso cese fecha_de_cese fin_de_contrato fin_contrato retiro fecha_de_retiro fecha_retiro renuncia desvinculacion despido salida_de_la_empresa fecha_de_salida",
    consent:
      "consentimiento consentimientos autorizacion autoriza consiente aceptacion_de_tratamiento acuerdo",
    minutes: "minutos en_minutos duracion_minutos cantidad_de_minutos",
    kind: "tipo tipos clase categoria modalidad",
    behaviour: "comportamiento comportamientos conducta conductas actitud actitudes",
  },
  values: {
    state: {
      talk: "llamada en_llamada en_una_llamada en_conversacion conversacion conversando hablando hablado al_habla ocupado en_linea en_atencion atendiendo en_gestion en_comunicacion llamada_entrante llamada_saliente en_interaccion atendiendo_llamada conectado_a_llamada",
      hold: "en_espera retenido retenida retencion en_retencion puesto_en_espera puesta_en_espera llamada_en_espera llamada_retenida cliente_en_espera en_hold",
      acw: "postllamada post_llamada post_atencion post_contacto post_gestion trabajo_posterior trabajo_posterior_a_la_llamada trabajo_post_llamada trabajo_despues_de_llamada trabajo_despues_de_la_llamada despues_de_llamada despues_de_la_llamada tiempo_administrativo tipificacion tipificando en_tipificacion cierre cierre_de_llamada documentacion documentando gestion_posterior codificando despues tras posterior post tras_llamada tras_la_llamada trabajo_tras_llamada trabajo_tras_la_llamada gestion_tras_llamada administrativo",
      available:
        "disponible libre listo lista preparado preparada activo activa en_cola esperando esperando_llamada esperando_llamadas a_la_espera en_espera_de_llamada en_espera_de_llamadas conectado conectada timbrando sonando inactivo ocioso",
      break:
        "descanso descansos pausa pausas en_pausa pausa_corta pausa_activa pausa_visual pausa_personal pausa_cafe pausa_bano descanso_corto descanso_visual descanso_largo receso cafe bano aseo sanitario personal break en_descanso",
      meal: "comida almuerzo cena desayuno merienda refrigerio colacion lonche pausa_comida pausa_almuerzo hora_de_comida hora_de_almuerzo descanso_comida descanso_almuerzo en_comida",
      training:
        "formacion en_formacion capacitacion en_capacitacion entrenamiento curso coaching pausa_formacion pausa_capacitacion autoformacion acompanamiento",
      meeting:
        "reunion en_reunion reunion_de_equipo reunion_equipo pausa_reunion junta en_junta briefing retroalimentacion feedback sesion_de_equipo entrevista charla",
      offline:
        "fuera_de_linea desconectado desconectada desconexion no_conectado no_conectada sin_conexion deslogueado deslogueada deslogado fuera_de_turno fin_de_turno sesion_cerrada cerro_sesion",
      aux_other:
        "no_disponible no_listo no_lista no_preparado no_preparada indisponible auxiliar auxiliares ausente otro otros otra otras falla_tecnica problema_tecnico incidencia incidencia_tecnica fallo_tecnico tarea tareas gestion_interna backoffice back_office trabajo_administrativo soporte proyecto proyectos supervision no_molestar bloqueado tareas_administrativas correos administrativa",
    },
    outcome: {
      handled:
        "atendida atendido atendidas contestada contestado contestadas respondida respondido resuelta resuelto completada completado finalizada finalizado gestionada gestionado efectiva efectivo exitosa exitoso cerrada cerrado terminada terminado conectada conectado tratada solucionada solucionado transferida transferido venta venta_efectiva contacto_efectivo llamada_atendida realizada derivada",
      abandoned:
        "abandonada abandonado abandono abandonadas abandonada_en_cola abandono_en_cola abandonada_por_el_cliente abandonada_por_cliente llamada_abandonada colgada colgado colgo cliente_cuelga cliente_colgo colgada_por_cliente colgada_por_el_cliente colgado_por_cliente perdida perdido llamada_perdida no_atendida no_atendido no_contestada no_contestado no_contesta no_responde sin_respuesta sin_contestar sin_atender cortada corte desistida desistio cancelada_por_cliente abandonada_timbrando",
      unserved:
        "abierto abierta nuevo nueva pendiente en_curso en_espera_del_cliente buzon buzon_de_voz contestador contestador_automatico casilla_de_voz correo_de_voz ocupado comunica linea_ocupada error fallo fallida fallido rechazada rechazado desbordada desbordamiento desborde fuera_de_horario fuera_de_servicio numero_equivocado numero_erroneo numero_invalido apagado ilocalizable bloqueada congestion saturacion ivr cerrado_por_horario inexistente",
    },
    direction: {
      inbound:
        "entrante entrantes llamada_entrante llamadas_entrantes recibida recibido recibidas recibidos entrada ent e",
      outbound:
        "saliente salientes llamada_saliente llamadas_salientes salida emitida emitido emitidas realizada realizado realizadas emision sal s",
      internal: "interna interno internas internos llamada_interna entre_agentes entre_extensiones",
    },
    channel: {
      voice:
        "voz telefono telefonico telefonica telefonia llamada llamadas llamada_telefonica llamada_de_voz vocal",
      email: "correo correos correo_electronico email mail e_mail",
      chat: "chat chat_web chat_en_linea chat_en_vivo mensajeria_instantanea charla_en_linea",
      sms: "sms mensaje_de_texto mensajes_de_texto",
      social: "redes_sociales red_social redes facebook instagram twitter mensajeria_social rrss",
    },
    absence: {
      planned:
        "vacaciones vacacion dia_libre dias_libres libre libranza libranzas descanso permiso permisos permiso_retribuido permiso_personal permiso_sin_goce permiso_con_goce licencia licencia_con_goce licencia_sin_goce maternidad paternidad permiso_de_maternidad permiso_de_paternidad licencia_de_maternidad licencia_maternidad asuntos_propios planificado planificada programada programado festivo feriado compensatorio compensacion dia_compensado excedencia matrimonio mudanza cumpleanos examen dia_de_la_familia",
      short_notice:
        "baja baja_medica baja_laboral baja_por_enfermedad enfermedad enfermo enferma incapacidad incapacidad_medica incapacidad_temporal licencia_medica licencia_por_enfermedad ausencia_injustificada ausencia_no_justificada ausencia_imprevista falta falta_injustificada falta_no_justificada falta_sin_aviso inasistencia injustificada no_justificada inasistencia_injustificada accidente accidente_laboral accidente_de_trabajo hospitalizacion retraso atraso tardanza imprevista imprevisto no_planificada no_planificado reposo reposo_medico urgencia_familiar calamidad calamidad_domestica",
    },
    survey: {
      csat: "satisfaccion satisfaccion_cliente satisfaccion_del_cliente satisfaccion_general encuesta_de_satisfaccion",
      nps: "recomendacion recomendaria indice_de_recomendacion probabilidad_de_recomendacion",
      empathy: "empatia escucha_activa",
    },
    resolution: {
      resolved:
        "si resuelto resuelta resueltos solucionado solucionada cerrado cerrada verdadero finalizado finalizada completado total_resuelto",
      unresolved:
        "no no_resuelto no_resuelta sin_resolver no_solucionado no_solucionada sin_solucion pendiente abierto abierta en_curso en_proceso falso en_tramite en_seguimiento parcial parcialmente",
      declined: "rechazado rechazada denegado denegada desestimado desestimada declinado",
    },
  },
  silent:
    "segundo segundos seg segs minuto min el la los las de del y e o u al en por para con un una se su a lo idioma idiomas lengua prioridad unico unica",
};
